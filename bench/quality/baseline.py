"""The usual recipe beside which the engine is measured: scikit-learn's TF-IDF and KMeans, defaults, five seeds.

Reads {"texts": [...], "k": n, "seeds": n, "names": [...]} from standard input. Writes for each seed the cluster of each
text and the three weightiest words of each cluster; for each text the number of the nearest name; and the seconds of
processor time that all of it took.
"""

import json
import sys
import time

from sklearn.cluster import KMeans
from sklearn.feature_extraction.text import TfidfVectorizer

task = json.load(sys.stdin)
vectorizer = TfidfVectorizer()
matrix = vectorizer.fit_transform(task["texts"])
words = vectorizer.get_feature_names_out()
runs = []
for seed in range(task["seeds"]):
    model = KMeans(n_clusters=task["k"], n_init=10, random_state=seed)
    clusters = model.fit_predict(matrix).tolist()
    order = model.cluster_centers_.argsort()[:, ::-1][:, :3]
    runs.append({"clusters": clusters, "terms": [[words[i] for i in row] for row in order]})
nearest = (matrix @ vectorizer.transform(task["names"]).T).toarray().argmax(axis=1)
json.dump({"runs": runs, "nearest": nearest.tolist(), "processor": time.process_time()}, sys.stdout)
