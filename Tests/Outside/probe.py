"""Runs texts through HTMLProbe, the executable that renders them with EssayKit."""
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE / "HTMLProbe"


def build():
    """Builds the executable and returns its path."""
    command = ["swift", "build", "--package-path", str(PACKAGE)]
    built = subprocess.run(command, capture_output=True, text=True)
    if built.returncode != 0:
        raise SystemExit(built.stdout + built.stderr)
    path = subprocess.run(command + ["--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return pathlib.Path(path) / "HTMLProbe"


def render(executable, mode, texts):
    """Renders texts in a mode of the executable."""
    lines = "".join(text.encode().hex() + "\n" for text in texts)
    result = subprocess.run([executable, mode], input=lines, check=True, capture_output=True, text=True)
    rendered = [bytes.fromhex(line).decode() for line in result.stdout.splitlines()]
    if len(rendered) != len(texts):
        raise SystemExit(f"{len(texts)} texts went in, {len(rendered)} came out")
    return rendered
