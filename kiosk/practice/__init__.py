"""The practice portal: a small real web application with fictional persons."""
