import { builderConfig } from './scripts/packaging/builderConfig.ts';

export default builderConfig();
