"""A time-stamp service of the tests' own (RFC 3161): pyHanko's stamper behind a small HTTP server."""

# mypy: allow-untyped-calls
# (the PDF and ASN.1 libraries annotate only a part of what they offer)

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps import DummyTimeStamper

from support.papers import SIGNED_AT

#: TimeStampResp with the status "rejection" and no token, which asn1crypto reads but does not write.
REJECTION: Final = bytes.fromhex("30053003020102")
STAMPED_AT: Final = SIGNED_AT + timedelta(seconds=3)


@cache
def _service() -> tuple[asn1_x509.Certificate, keys.PrivateKeyInfo, bytes]:
    """Return the service's certificate, its key, and the certificate as PEM: it is its own root."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "测试时间戳服务")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(SIGNED_AT - timedelta(days=3650))
        .not_valid_after(SIGNED_AT + timedelta(days=3650))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    der = serialization.Encoding.DER
    info = key.private_bytes(der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    own = asn1_x509.Certificate.load(certificate.public_bytes(der))
    return own, keys.PrivateKeyInfo.load(info), certificate.public_bytes(serialization.Encoding.PEM)


@dataclass
class TimeStampResponder:
    """Where the service answers, the root to trust, and what it does wrong on demand."""

    url: str
    root_pem: bytes
    stamped_at: datetime = STAMPED_AT
    fault: str = ""
    asked: int = 0

    def answer(self, query: bytes) -> tuple[int, str, bytes]:
        """Return status, media type and body for a query, with the fault that was asked for."""
        self.asked += 1
        certificate, key, _ = _service()
        request = tsp.TimeStampReq.load(query)
        if self.fault == "another digest":
            request["message_imprint"]["hashed_message"] = bytes(32)
        if self.fault == "refusal":
            body = REJECTION
        else:
            body = DummyTimeStamper(certificate, key, fixed_dt=self.stamped_at).request_tsa_response(request).dump()
        if self.fault == "noise":
            body = b"\x30\x03noise"
        media_type = "text/html" if self.fault == "html" else "application/timestamp-reply"
        return 503 if self.fault == "unavailable" else 200, media_type, body


@contextmanager
def time_stamp_responder(fault: str = "") -> Iterator[TimeStampResponder]:
    """Run the service on a port of its own until the end of the block."""
    responder = TimeStampResponder("", _service()[2], fault=fault)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # the library's name
            query = self.rfile.read(int(self.headers["Content-Length"]))
            status, media_type, body = responder.answer(query)
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing: a test is quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    responder.url = f"http://127.0.0.1:{server.server_port}/"
    try:
        yield responder
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
