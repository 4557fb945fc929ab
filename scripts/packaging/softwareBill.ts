import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackageURL } from 'packageurl-js';
import { z } from 'zod';
import { engineAssets } from '../../src/engine/engineAssets.ts';
import { shippedPackages } from '../shippedPackages.ts';
import { product, productVersion, projectFolder } from './product.ts';

/** File name of the software bill of materials, among the packages. */
export const softwareBillName = `${product.command}.cdx.json`;

/** Writes the bill into a folder and returns its path. */
export function writeSoftwareBill(folder: string, date: number): string {
  const file = join(folder, softwareBillName);
  writeFileSync(file, softwareBill(date));
  return file;
}

/**
 * What ships, as CycloneDX 1.6 JSON: Electron, the pose model, and every package inside the bundles with its version and
 * licence. Without a serial number: the same packages give the same bill.
 * @param date in seconds since 1970
 */
export function softwareBill(date: number): string {
  const version = productVersion();
  const bill = new Models.Bom({
    metadata: new Models.Metadata({
      timestamp: new Date(date * 1000),
      component: new Models.Component(Enums.ComponentType.Application, product.name, {
        version,
        bomRef: `${product.command}@${version}`,
        licenses: licence('MIT')
      })
    }),
    components: new Models.ComponentRepository([electron(), poseModel(), ...libraries()])
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bill, { sortLists: true, space: 2 })}\n`;
}

function libraries(): readonly Models.Component[] {
  return shippedPackages().map(({ name, version, licence: expression, folder }) => {
    const component = new Models.Component(Enums.ComponentType.Library, name, {
      version,
      // The same package may be there twice, at two places.
      bomRef: folder,
      purl: npmAddress(name, version),
      scope: Enums.ComponentScope.Required,
      licenses: licence(expression)
    });
    return component;
  });
}

function electron(): Models.Component {
  const content: unknown = JSON.parse(
    readFileSync(join(projectFolder, 'node_modules/electron/package.json'), 'utf8')
  );
  const { version } = z.object({ version: z.string() }).parse(content);
  return new Models.Component(Enums.ComponentType.Framework, 'electron', {
    version,
    bomRef: 'electron',
    purl: npmAddress('electron', version),
    description: 'With Chromium, Node.js and FFmpeg in it; their versions follow from its own.',
    scope: Enums.ComponentScope.Required,
    licenses: licence('MIT')
  });
}

function poseModel(): Models.Component {
  const weights = 'movenet-lightning.bin';
  return new Models.Component(Enums.ComponentType.MachineLearningModel, 'MoveNet SinglePose Lightning', {
    version: '4',
    bomRef: 'movenet-lightning',
    supplier: new Models.OrganizationalEntity({ name: 'Google LLC' }),
    hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-256'], engineAssets[weights].sha256]]),
    scope: Enums.ComponentScope.Required,
    licenses: licence('Apache-2.0')
  });
}

function licence(expression: string): Models.LicenseRepository {
  return new Models.LicenseRepository([new Models.LicenseExpression(expression)]);
}

function npmAddress(name: string, version: string): string {
  const [last = '', ...scope] = name.split('/').reverse();
  return new PackageURL('npm', scope.join('/') || null, last, version, null, null).toString();
}
