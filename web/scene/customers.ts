// The dots as one instanced mesh of the graphics library.
import { Buffer, BufferImageSource, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import type { Sinks } from './instances.ts';
import { HOME_BYTES, PAIR_BYTES } from './instances.ts';
import { FRAGMENT, VERTEX } from './shader.ts';

export interface CustomerMesh {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly sinks: Sinks;
  /** Time within the quarter and radius of a dot in pixels: a few bytes of uniforms, nothing else. */
  set(phase: number, dotRadius: number): void;
  destroy(): void;
}

export function newCustomerMesh(count: number): CustomerMesh {
  const homes = new Buffer({ data: new Uint8Array(Math.max(1, count) * HOME_BYTES), usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
  const pairs = new Buffer({ data: new Uint16Array((Math.max(1, count) * PAIR_BYTES) / 2), usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
  const corners = new Buffer({ data: new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), usage: BufferUsage.VERTEX | BufferUsage.STATIC });
  const geometry = new Geometry({
    topology: 'triangle-strip',
    instanceCount: count,
    attributes: {
      aCorner: { buffer: corners, format: 'float32x2', stride: 8, offset: 0 },
      aHome: { buffer: homes, format: 'unorm16x2', stride: HOME_BYTES, offset: 0, instance: true },
      aKind: { buffer: homes, format: 'unorm8x4', stride: HOME_BYTES, offset: 4, instance: true },
      aPlaces: { buffer: pairs, format: 'uint16x2', stride: PAIR_BYTES, offset: 0, instance: true },
    },
  });
  const uniforms = new UniformGroup({ uPhase: { value: 1, type: 'f32' }, uDot: { value: 1, type: 'f32' } });
  let lookup = newLookup(new Float32Array(12), 1);
  const shader = new Shader({
    glProgram: GlProgram.from({ vertex: VERTEX, fragment: FRAGMENT, name: 'customers' }),
    resources: { uLookup: lookup, dots: uniforms },
  });
  const mesh = new Mesh({ geometry, shader });
  return {
    mesh,
    sinks: {
      homes: (bytes) => homes.setDataWithSize(bytes, bytes.length, true),
      pairs: (slots) => pairs.setDataWithSize(slots, slots.length, true),
      lookup: (texels, slots) => {
        if (lookup.width === slots) {
          lookup.resource = texels;
          lookup.update();
          return;
        }
        const before = lookup;
        lookup = newLookup(texels, slots);
        shader.resources.uLookup = lookup;
        before.destroy();
      },
    },
    set(phase, dotRadius) {
      uniforms.uniforms.uPhase = phase;
      uniforms.uniforms.uDot = dotRadius;
      uniforms.update();
    },
    destroy() {
      mesh.destroy();
      shader.destroy();
      geometry.destroy(true);
      lookup.destroy();
    },
  };
}

function newLookup(texels: Float32Array, slots: number): BufferImageSource {
  return new BufferImageSource({
    resource: texels,
    width: slots,
    height: 3,
    format: 'rgba32float',
    scaleMode: 'nearest',
    alphaMode: 'no-premultiply-alpha',
    autoGenerateMipmaps: false,
  });
}
