# The bot for several replicas on PostgreSQL (compose.yml), or for one on a volume: no secret is in it, nothing in it is written.
FROM python:3.13-slim-bookworm AS packages
COPY requirements-postgres.lock /
RUN python -m venv /venv \
    && /venv/bin/python -m pip install -qq --no-cache-dir --disable-pip-version-check --no-deps --only-binary :all: --require-hashes -r /requirements-postgres.lock

FROM python:3.13-slim-bookworm
RUN useradd --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin usher \
    && install -d -o usher -g usher -m 0700 /data
COPY --from=packages /venv /venv
WORKDIR /app
COPY LICENSE app.py ./
COPY bot ./bot
COPY storage ./storage
RUN /venv/bin/python -m compileall -q app.py bot storage
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HOST=0.0.0.0 PORT=8080 USHER_DATA=/data/store USHER_PLAYBOOKS=/data/playbooks LOG_FORMAT=json
USER 10001:10001
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
    CMD ["/venv/bin/python", "-c", "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/readyz', timeout=4)"]
ENTRYPOINT ["/venv/bin/python", "app.py"]
CMD ["serve"]
