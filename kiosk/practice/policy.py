"""What each page allows a browser to load and to run."""


def content_policy(
    *,
    form_targets: tuple[str, ...],
    frame_source: str | None = None,
    framed_by: str | None = None,
    trusted_types: bool = False,
) -> str:
    """A Content-Security-Policy that trusts the page's own host and nothing else.

    `form_targets` names the other hosts too: browsers apply it to the redirects that follow a form.
    """
    rules = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "connect-src": "'self'",
        "form-action": " ".join(("'self'", *form_targets)),
        "frame-src": frame_source or "'none'",
        "frame-ancestors": framed_by or "'none'",
        "base-uri": "'none'",
    }
    if trusted_types:
        rules |= {"require-trusted-types-for": "'script'", "trusted-types": "'none'"}
    return "; ".join(f"{name} {value}" for name, value in rules.items())
