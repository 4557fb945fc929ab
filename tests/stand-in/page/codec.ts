/** Texts that carry any value of the structured clone algorithm. */
export type Codec = {
  /** Throws "An object could not be cloned." for functions, symbols and promises, as Electron does. */
  pack(value: unknown): string;
  unpack(text: string): unknown;
};

/**
 * Structured-clone values ↔ JSON. This function runs in Node as it is and in pages by its own source text, so it may
 * use nothing but its own lines and what every JavaScript engine with `atob` has.
 */
export function createCodec(): Codec {
  // A tagged value is `[tag, content]`; an array is tagged 'a', so no value of the app can look like a tag.
  type Packed = string | number | boolean | null | Packed[] | { [key: string]: Packed };

  const viewTypes = [
    Uint8Array,
    Uint8ClampedArray,
    Int8Array,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array
  ];

  function toBase64(bytes: Uint8Array): string {
    let binary = '';
    // Spreading more than about 100,000 arguments overflows the stack.
    for (let start = 0; start < bytes.length; start += 0x8000) {
      binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
    }
    return btoa(binary);
  }

  function fromBase64(text: string): Uint8Array<ArrayBuffer> {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    return bytes;
  }

  function packObject(value: object, above: readonly object[]): Packed {
    if (above.includes(value)) throw new Error('not emulated: cyclic values between processes');
    const inside = above.concat([value]);
    if (value instanceof Date) return ['date', value.getTime()];
    if (value instanceof RegExp) return ['regexp', value.source, value.flags];
    if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? ''];
    if (value instanceof Map) {
      return [
        'map',
        ...Array.from(value, ([key, item]) => [packValue(key, inside), packValue(item, inside)])
      ];
    }
    if (value instanceof Set) return ['set', ...Array.from(value, (item) => packValue(item, inside))];
    if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
    if (ArrayBuffer.isView(value)) {
      const bytes = toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      const type = viewTypes.findIndex((viewType) => value instanceof viewType);
      return ['view', type, bytes];
    }
    if (Array.isArray(value)) return ['a', ...value.map((item: unknown) => packValue(item, inside))];
    if ('then' in value && typeof value.then === 'function')
      throw new Error('An object could not be cloned.');
    return Object.fromEntries(
      Object.entries(value).map(([key, item]: [string, unknown]) => [key, packValue(item, inside)])
    );
  }

  function packValue(value: unknown, above: readonly object[]): Packed {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0) ? value : ['number', numberName(value)];
    }
    if (value === undefined) return ['undefined'];
    if (typeof value === 'bigint') return ['bigint', value.toString()];
    if (typeof value === 'object') return packObject(value, above);
    throw new Error('An object could not be cloned.');
  }

  function numberName(value: number): string {
    return Object.is(value, -0) ? '-0' : String(value);
  }

  function unpackTagged(tagged: readonly unknown[]): unknown {
    const [tag, first = null, second = '', third = ''] = tagged;
    const items = tagged.slice(1);
    switch (tag) {
      case 'a':
        return items.map(unpackValue);
      case 'undefined':
        return undefined;
      case 'number':
        return Number(first);
      case 'bigint':
        return BigInt(String(first));
      case 'date':
        return new Date(Number(first ?? Number.NaN));
      case 'regexp':
        return new RegExp(String(first), String(second));
      case 'error': {
        const error = new Error(String(second));
        error.name = String(first);
        error.stack = String(third);
        return error;
      }
      case 'map':
        return new Map(items.map(unpackPair));
      case 'set':
        return new Set(items.map(unpackValue));
      case 'buffer':
        return fromBase64(String(first)).buffer;
      case 'view': {
        const { buffer } = fromBase64(String(second));
        const viewType = viewTypes[Number(first)];
        return viewType ? new viewType(buffer) : new DataView(buffer);
      }
      default:
        throw new Error(`unreadable value of kind ${String(tag)}`);
    }
  }

  function unpackPair(pair: unknown): readonly [unknown, unknown] {
    const both: readonly unknown[] = Array.isArray(pair) ? pair : [];
    return [unpackValue(both[0]), unpackValue(both[1])];
  }

  function unpackValue(packed: unknown): unknown {
    if (Array.isArray(packed)) return unpackTagged(packed);
    if (packed === null || typeof packed !== 'object') return packed;
    return Object.fromEntries(
      Object.entries(packed).map(([key, item]: [string, unknown]) => [key, unpackValue(item)])
    );
  }

  return {
    pack: (value) => JSON.stringify(packValue(value, [])),
    unpack: (text) => {
      const packed: unknown = JSON.parse(text);
      return unpackValue(packed);
    }
  };
}
