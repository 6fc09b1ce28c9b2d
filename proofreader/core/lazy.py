"""An attribute that is computed at first use."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

_Value = TypeVar("_Value")
# Of frozen objects too. To ask for ``__dict__`` would make one, which takes memory and makes every look slower.
_keep = object.__setattr__


class lazy(Generic[_Value]):  # noqa: N801  named as ``property`` is
    """``functools.cached_property`` without the lock that it takes before Python 3.12, half of what a paragraph's
    first look at its words costs. Not for objects that threads share."""

    def __init__(self, compute: Callable[[Any], _Value]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> _Value: ...
    def __get__(self, instance: object | None, owner: type) -> Self | _Value:
        if instance is None:
            return self
        value = self._compute(instance)
        _keep(instance, self._name, value)
        return value
