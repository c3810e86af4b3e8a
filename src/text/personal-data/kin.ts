/** Words for relatives, neighbours and others by whom somebody is told, as a part of a pattern. Data. */
export const KIN =
  '(?:moeder|vader|ouders|zoon|zoontje|dochter|dochtertje|kind|kinderen|man|vrouw|zus|zusje|broer|broertje|oma|opa|tante|oom|nicht|neef|buurvrouw|buurman|vriend|vriendin|collega|kleinzoon|kleindochter|kleinkind|schoonmoeder|schoonvader|partner|gezin|hond|begeleider|begeleidster|mantelzorger|weduwe|maatje|taalmaatje|consulent|klantmanager|mentor|juf)';
