import { searchIndex } from '../../components/questions/search-index.ts';
import { questions } from '../../content.ts';

/** What the search on the questions' page reads, once somebody goes to its field. */
export function GET(): Response {
  return Response.json(searchIndex(questions()));
}
