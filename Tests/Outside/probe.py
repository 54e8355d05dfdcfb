"""Builds and runs the Probe, the executable that shows what EssayKit makes of an input."""
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent


def build():
    """Builds the executable and returns its path."""
    command = ["swift", "build", "--package-path", str(HERE), "--product", "Probe"]
    built = subprocess.run(command, capture_output=True, text=True)
    if built.returncode != 0:
        raise SystemExit(built.stdout + built.stderr)
    path = subprocess.run(command + ["--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return pathlib.Path(path) / "Probe"


def render(executable, mode, texts):
    """Renders texts in a mode of the executable."""
    lines = "".join(text.encode().hex() + "\n" for text in texts)
    result = subprocess.run([executable, "render", mode], input=lines, check=True, capture_output=True, text=True)
    rendered = [bytes.fromhex(line).decode() for line in result.stdout.splitlines()]
    if len(rendered) != len(texts):
        raise SystemExit(f"{len(texts)} texts went in, {len(rendered)} came out")
    return rendered
