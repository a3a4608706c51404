# One image for all services, the worker and the migrations; the command chooses.
FROM python:3.12-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /build
COPY backend/requirements-server.lock ./
RUN python -m venv /opt/qingdan && /opt/qingdan/bin/pip install --require-hashes -r requirements-server.lock
COPY backend/src /opt/qingdan/src

FROM python:3.12-slim-bookworm
# HanaMin draws the ideographs of extensions B to F, which the product's own font mostly lacks.
RUN apt-get update && apt-get install --yes --no-install-recommends fonts-hanazono && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin qingdan \
    && install -d -o qingdan -g qingdan -m 0700 /var/lib/qingdan/objects
COPY --from=build /opt/qingdan /opt/qingdan
ENV QINGDAN_STAMPING_EXTRA_FONT_FOLDER=/usr/share/fonts/truetype/hanazono \
    QINGDAN_ADMISSION_EXTRA_FONT_FOLDER=/usr/share/fonts/truetype/hanazono
ENV PATH=/opt/qingdan/bin:$PATH PYTHONPATH=/opt/qingdan/src PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
USER qingdan
WORKDIR /var/lib/qingdan
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=5 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz', timeout=2)"]
ENTRYPOINT ["python", "-m", "qingdan.cli"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
