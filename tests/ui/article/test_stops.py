from ui.article.page import Stop
from ui.article.stops import next_stop

STOPS = [Stop(10, 4, "a"), Stop(200, 4, "b"), Stop(900, 4, "c")]


def test_the_way_begins_where_one_reads() -> None:
    assert next_stop(STOPS, None, 1, 150, 400) == 1
    assert next_stop(STOPS, None, -1, 150, 400) == 1


def test_step_by_step_and_out() -> None:
    assert next_stop(STOPS, 0, 1, 0, 0) == 1
    assert next_stop(STOPS, 2, 1, 0, 0) is None
    assert next_stop(STOPS, 0, -1, 0, 0) is None


def test_nothing_to_halt_at() -> None:
    assert next_stop([], None, 1, 0, 100) is None
    assert next_stop(STOPS, None, 1, 950, 1000) is None
