/** What the bar above the planner must say, besides the storage's own status. */
export type Notice =
  | { readonly about: 'copied'; readonly title: string; readonly original: string }
  | { readonly about: 'followed' }
  | { readonly about: 'outdated' }
  /** Own plans are kept, and it is not known which of them was open last: this is the newest. */
  | { readonly about: 'own-plans'; readonly id: string; readonly title: string }
  /** The plan that was open last cannot be read now. */
  | { readonly about: 'unreadable' }
  /** These texts stood refused when the page was left. */
  | { readonly about: 'left-behind'; readonly texts: readonly string[] }
  /** Plans are kept, their earlier versions are not. */
  | { readonly about: 'versions-failed' };
