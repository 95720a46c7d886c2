// The shader of the dots: a position from four bytes, a lookup of discs and the time within the quarter. Mirrors layout/dots.ts.
import { BEND, STAGGER } from '../layout/dots.ts';

const float = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value));

export const VERTEX = `#version 300 es
precision highp float;
in vec2 aCorner;
in vec2 aHome;
in vec4 aKind;
in vec2 aPlaces;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform highp sampler2D uLookup;
uniform float uPhase;
uniform float uDot;
out vec4 vColour;
out vec2 vCorner;
out float vSquare;

vec4 disc(int slot) {
  return mix(texelFetch(uLookup, ivec2(slot, 0), 0), texelFetch(uLookup, ivec2(slot, 1), 0), uPhase);
}

vec2 home(vec4 it) {
  float angle = 6.283185307179586 * aHome.y;
  return it.xy + sqrt(mix(it.z, it.w, aHome.x)) * vec2(cos(angle), sin(angle));
}

void main() {
  int from = int(aPlaces.x + 0.5);
  int to = int(aPlaces.y + 0.5);
  vec2 end = home(disc(to));
  vec2 centre = end;
  float size = uDot;
  vec3 colour = texelFetch(uLookup, ivec2(to, 2), 0).rgb;
  float alpha = 0.85;
  if (from != to) {
    vec2 start = home(disc(from));
    float s = smoothstep(0.0, 1.0, (uPhase - aKind.x * ${float(STAGGER)}) / ${float(1 - STAGGER)});
    vec2 d = end - start;
    vec2 control = (start + end) * 0.5 + vec2(-d.y, d.x) * ${float(BEND)};
    float u = 1.0 - s;
    centre = u * u * start + 2.0 * u * s * control + s * s * end;
    float inFlight = smoothstep(0.0, 0.08, s) * (1.0 - smoothstep(0.92, 1.0, s));
    size = mix(uDot, max(1.5 * uDot, 1.7), inFlight);
    colour = mix(texelFetch(uLookup, ivec2(from, 2), 0).rgb, colour, smoothstep(0.1, 0.6, s));
    alpha = mix(alpha, 1.0, inFlight);
  }
  vCorner = aCorner;
  vSquare = aKind.y;
  vColour = vec4(colour * alpha, alpha);
  vec3 place = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix * vec3(centre + aCorner * size, 1.0);
  gl_Position = vec4(place.xy, 0.0, 1.0);
}
`;

export const FRAGMENT = `#version 300 es
precision mediump float;
in vec4 vColour;
in vec2 vCorner;
in float vSquare;
out vec4 finalColor;

void main() {
  float inside = vSquare > 0.5 ? 1.0 : 1.0 - smoothstep(0.75, 1.05, length(vCorner));
  finalColor = vColour * inside;
}
`;
