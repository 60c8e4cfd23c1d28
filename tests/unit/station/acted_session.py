"""A session without a window: it keeps to the protocol, or breaks it as its first argument says."""

import sys
import time


def _say(line: str) -> None:
    print(line, flush=True)


def _answer(line: str, how: str) -> None:
    if '"begin"' in line:
        if how == "dies-at-begin":
            sys.exit(1)
        if how == "lies-at-begin":
            _say('{"says":"shown","name":"Jan"}')
        elif how != "mute":
            _say('{"says":"shown"}')
        if how == "prints":
            _say('{"says":"printed","job":7}')
            _say('{"says":"printer-troubled"}')
    elif '"finish"' in line and how != "deaf":
        _say('{"says":"ended","log_out":"not-needed"}')


def main(how: str) -> None:
    if how == "dies-at-once":
        sys.exit(1)
    if how == "never-ready":
        time.sleep(60)
    _say('{"says":"ready","protocol":3}')
    if how == "chatty":
        _say('{"says":"input-seen"}')
    for line in sys.stdin:
        _answer(line, how)


if __name__ == "__main__":
    main(sys.argv[1])
