-- Drops the full-text index: "wrangler d1 export" refuses databases with virtual tables. Search fails until create-index.sql has
-- run; the search documents stay in step meanwhile.
DROP TRIGGER search_documents_indexed;
DROP TRIGGER search_documents_unindexed;
DROP TABLE search_index;
