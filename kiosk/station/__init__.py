"""The machine in the room: its states, its limits, the processes it starts and ends."""
