"""A picture of the rows: for each size a bar of median wall seconds a program, with least and greatest."""

from measure import spread

COLOURS = {"ours": "#0072b2", "peer": "#e69f00", "mllib": "#009e73"}
WIDTH, LEFT, BAR, GAP, HEAD = 760, 170, 22, 8, 26


def bars(rows, file):
    body, y = [], 10
    for articles in dict.fromkeys(row["articles"] for row in rows):
        here = [row for row in rows if row["articles"] == articles]
        longest = max(row["wall"] for row in here)
        scale = (WIDTH - LEFT - 220) / longest
        body.append(f'<text x="10" y="{y + 14}" font-weight="bold">{articles:,} articles</text>')
        y += HEAD
        for program in dict.fromkeys(row["program"] for row in here):
            own = [row for row in here if row["program"] == program]
            low, middle, high = spread([row["wall"] for row in own])
            rss = spread([row["rss_mb"] for row in own])[2]
            end = LEFT + scale * high
            body.append(
                f'<text x="{LEFT - 8}" y="{y + 15}" text-anchor="end">{program}</text>'
                f'<rect x="{LEFT}" y="{y}" width="{scale * middle:.1f}" height="{BAR}" fill="{COLOURS[program]}"/>'
                f'<line x1="{LEFT + scale * low:.1f}" x2="{end:.1f}" y1="{y + BAR / 2}" y2="{y + BAR / 2}" stroke="#000"/>'
                f'<text x="{end + 8:.1f}" y="{y + 15}">{middle:.1f} s ({low:.1f}–{high:.1f}), {rss:,.0f} MB</text>'
            )
            y += BAR + GAP
        y += GAP
    file.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y}" viewBox="0 0 {WIDTH} {y}" role="img"'
        ' font-family="sans-serif" font-size="13"><title>Wall seconds and peak memory of each program: '
        'median, least and greatest</title><rect width="100%" height="100%" fill="#fff"/>'
        + "".join(body)
        + "</svg>\n",
        encoding="utf-8",
    )
