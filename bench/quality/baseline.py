"""The usual recipe beside which the engine is measured: scikit-learn's TF-IDF and KMeans, defaults, five seeds.

Reads {"texts": [...], "k": n, "seeds": n} from standard input, writes the labels of each seed as JSON.
"""

import json
import sys

from sklearn.cluster import KMeans
from sklearn.feature_extraction.text import TfidfVectorizer

task = json.load(sys.stdin)
matrix = TfidfVectorizer().fit_transform(task["texts"])
runs = [
    KMeans(n_clusters=task["k"], n_init=10, random_state=seed).fit_predict(matrix).tolist()
    for seed in range(task["seeds"])
]
json.dump(runs, sys.stdout)
