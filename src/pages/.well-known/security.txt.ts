import type { APIRoute } from 'astro';
import { pageAddress } from '../../components/site-pages.ts';
import { publisher } from '../../content.ts';

const validDays = 300;

/**
 * Where to report a leak, as RFC 9116 wants it. It expires before a year is over: then somebody
 * must build the site again, and so look at it.
 */
export const GET: APIRoute = ({ site }) => {
  const { mail, address } = publisher();
  const expires = new Date(Date.now() + validDays * 24 * 60 * 60 * 1000);
  expires.setUTCHours(0, 0, 0, 0);
  const lines = [
    `Contact: ${mail === undefined ? address : `mailto:${mail}`}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL(pageAddress('.well-known/security.txt'), site).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
