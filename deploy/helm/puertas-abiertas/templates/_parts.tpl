{{- /*
Parts of the pods, with their indentation. The chart uses the functions of Go's text/template alone (printf, range, eq, …)
and none of Helm's own, so that the repository's tests render it with Go's engine and without Helm.
*/ -}}

{{- define "puertas.labels" }}
    app.kubernetes.io/name: puertas-abiertas
    app.kubernetes.io/instance: {{ .Release.Name }}
    app.kubernetes.io/version: {{ printf "%q" .Chart.AppVersion }}
    app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "puertas.pod" }}
      serviceAccountName: {{ .Release.Name }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      {{- if .Values.image.pullSecret }}
      imagePullSecrets:
        - name: {{ .Values.image.pullSecret }}
      {{- end }}
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
        runAsGroup: 1000
        fsGroup: 1000
        fsGroupChangePolicy: OnRootMismatch
        seccompProfile:
          type: RuntimeDefault
{{- end }}

{{- define "puertas.container" }}
          image: {{ printf "%s:%s" .Values.image.repository .Values.image.tag | printf "%q" }}
          imagePullPolicy: {{ .Values.image.pullPolicy }}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            privileged: false
            capabilities:
              drop: [ALL]
          volumeMounts:
            - name: data
              mountPath: /data
            - name: scratch
              mountPath: /tmp
            - name: settings
              mountPath: /run/secrets/settings
              readOnly: true
            - name: signing
              mountPath: /run/secrets/signing
              readOnly: true
            {{- if .Values.authorities }}
            - name: authorities
              mountPath: /run/authorities
              readOnly: true
            {{- end }}
{{- end }}

{{- define "puertas.env" }}
            - name: NODE_ENV
              value: production
            - name: PORT
              value: "3000"
            - name: DATA_DIR
              value: /data
            - name: PUBLIC_URL
              value: {{ printf "%q" .Values.publicUrl }}
            - name: SIGNING_P12
              value: /run/secrets/signing/signing.p12
            {{- if .Values.signing.dkim }}
            - name: DKIM_KEY
              value: /run/secrets/signing/dkim.pem
            {{- end }}
            {{- if .Values.authorities }}
            - name: NODE_EXTRA_CA_CERTS
              value: /run/authorities/ca.crt
            {{- end }}
            {{- range $name, $value := .Values.settings }}
            - name: {{ $name }}
              value: {{ printf "%q" $value }}
            {{- end }}
            {{- range .Values.secret.keys }}
            - name: {{ . }}_FILE
              value: /run/secrets/settings/{{ . }}
            {{- end }}
{{- end }}

{{- define "puertas.volumes" }}
        - name: data
          {{- if .Values.files.persistent }}
          persistentVolumeClaim:
            claimName: {{ .Release.Name }}-files
          {{- else }}
          emptyDir:
            sizeLimit: 2Gi
          {{- end }}
        - name: scratch
          emptyDir:
            sizeLimit: 1Gi
        - name: settings
          secret:
            secretName: {{ .Values.secret.name }}
            defaultMode: 288
        - name: signing
          secret:
            secretName: {{ .Values.signing.secret }}
            defaultMode: 288
        {{- if .Values.authorities }}
        - name: authorities
          configMap:
            name: {{ .Values.authorities }}
        {{- end }}
{{- end }}

{{- define "puertas.probes" }}
          startupProbe:
            httpGet: { path: /health/ready, port: http }
            periodSeconds: 2
            failureThreshold: 60
          livenessProbe:
            httpGet: { path: /health/live, port: http }
            periodSeconds: 10
            timeoutSeconds: 3
            failureThreshold: 6
          readinessProbe:
            httpGet: { path: /health/ready, port: http }
            periodSeconds: 5
            timeoutSeconds: 3
            failureThreshold: 2
          lifecycle:
            preStop:
              # until no new request is led here
              exec:
                command: [sleep, '5']
{{- end }}
