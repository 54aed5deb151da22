-- Makes the full-text index anew from the search documents, after drop-index.sql.
CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, content = 'search_texts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search_index (search_index) VALUES ('rebuild');
CREATE TRIGGER search_documents_indexed AFTER INSERT ON search_documents BEGIN
  INSERT INTO search_index (rowid, title, body) SELECT id, title, body FROM search_texts WHERE id = NEW.id;
END;
CREATE TRIGGER search_documents_unindexed BEFORE DELETE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, title, body)
  SELECT 'delete', id, title, body FROM search_texts WHERE id = OLD.id;
END;
