"""PySide6 6.12 takes a reference from `True` and `None` at each call on Python 3.11, until the process aborts.

The calls are made in a process of their own: when they abort, these tests fail and the others still run.
"""

import os
import subprocess
import sys

import pytest

EMITS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

app = QCoreApplication([])
heard = []
bell = Bell()
bell.rung.connect(heard.append)
for number in range(5000):
    bell.rung.emit(True)
assert len(heard) == 5000
for number in range(6000):
    bell.setObjectName("bell")
print("alive")
"""

COUNTS = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

def hear(on):
    pass

app = QCoreApplication([])
bell = Bell()
bell.rung.connect(hear)
for number in range(50):
    bell.rung.emit(True)
    bell.setObjectName("bell")
before = sys.getrefcount(None), sys.getrefcount(True)
for number in range(1000):
    bell.rung.emit(True)
    bell.setObjectName("bell")
after = sys.getrefcount(None), sys.getrefcount(True)
print(before[0] - after[0], before[1] - after[1])
"""


def run(script: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)


def test_thousands_of_signals_and_void_calls_do_not_abort() -> None:
    answer = run(EMITS)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.strip() == "alive"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on")
def test_calls_take_no_references_away() -> None:
    answer = run(COUNTS)
    assert answer.returncode == 0, answer.stderr
    lost_none, lost_true = map(int, answer.stdout.split())
    assert lost_none <= 100
    assert lost_true <= 100
