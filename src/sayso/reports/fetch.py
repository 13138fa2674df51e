"""A web address -> bytes. Used only for addresses that the user gives."""

import http.client
import time
import urllib.error
import urllib.request
from datetime import UTC, datetime

from sayso import __version__
from sayso.config import Config
from sayso.errors import ReportError
from sayso.reports.sources import Source, too_big

_CHUNK = 65_536  # bytes
_ACCEPTED = "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9"


def fetch(url: str, config: Config) -> Source:
    """What the server answers; raises ReportError for every way in which it does not."""
    if not url.lower().startswith(("http://", "https://")):
        message = f"{url}: only http and https addresses are read. Save the page to a file first."
        raise ReportError(message)
    deadline = time.monotonic() + config.timeout
    headers = {"User-Agent": f"sayso/{__version__}", "Accept": _ACCEPTED}
    try:
        request = urllib.request.Request(url, headers=headers)  # noqa: S310  (scheme checked)
        with urllib.request.urlopen(request, timeout=config.timeout) as answer:  # noqa: S310
            data = _read(answer, url, deadline, config)
            return Source(
                name=url,
                data=data,
                url=answer.geturl(),
                content_type=answer.headers.get_content_type(),
                declared=answer.headers.get_content_charset(),
                collected_at=datetime.now(UTC).isoformat(timespec="seconds"),
            )
    except urllib.error.HTTPError as error:
        error.close()
        message = f"{url}: the server answers {error.code} {error.reason}. Check the address."
        raise ReportError(message) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = " ".join(str(getattr(error, "reason", error)).split()) or type(error).__name__
        message = f"{url}: could not be fetched ({reason}). Check the address and the network."
        raise ReportError(message) from None


def _read(answer: http.client.HTTPResponse, url: str, deadline: float, config: Config) -> bytes:
    parts, size = [], 0
    while part := answer.read(_CHUNK):
        size += len(part)
        if size > config.max_bytes:
            raise too_big(url, None, config)
        if time.monotonic() > deadline:
            message = f"{url}: not complete after {config.timeout:g} s. Raise SAYSO_TIMEOUT."
            raise ReportError(message)
        parts.append(part)
    return b"".join(parts)
