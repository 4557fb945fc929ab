import { product, productVersion } from './product.ts';
export function manualPage(date: number): string {
  void product;
  void date;
  return productVersion();
}
