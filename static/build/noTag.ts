/** Stands in for Atlaskit's tag, which its select draws only where many can be chosen: here one is, and the tag brings every accent colour there is. */
const RemovableTag = (): null => null;
export { RemovableTag as default };
