"""Faster matrix multiplication for the parser on a processor.

spaCy's stock `NumpyOps.gemm` calls its own BLAS build; numpy's picks better kernels on many
machines.
Only the multiplication differs. `tests/sentences/test_ops.py` proves the tokens equal.
"""

from typing import Any

import numpy as np
from thinc.api import NumpyOps


class MatmulOps(NumpyOps):  # type: ignore[misc]  # thinc ships no types
    """NumpyOps whose matrix product is numpy's own."""

    name = "numpy"

    def gemm(
        self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False
    ) -> Any:
        """The matrix product of x and y, each transposed first when asked; into `out` if given."""
        left = x.T if trans1 else x
        right = y.T if trans2 else y
        return np.matmul(left, right, out=out) if out is not None else np.matmul(left, right)
