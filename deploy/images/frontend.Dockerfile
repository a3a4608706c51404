# The SPA as static files behind nginx, which also routes /api/v1/<service>/ to the services.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci
COPY frontend ./
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY deploy/nginx/qingdan.conf.template /etc/nginx/templates/default.conf.template
COPY deploy/nginx/headers.conf /etc/nginx/qingdan-headers.conf
COPY docs/api/openapi.json /etc/nginx/qingdan-openapi.json
ENV LISTEN=8080 ROOT=/usr/share/nginx/html HEADERS=/etc/nginx/qingdan-headers.conf DOCUMENT=/etc/nginx/qingdan-openapi.json
COPY --from=build /build/dist /usr/share/nginx/html
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --retries=5 CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/healthz"]
