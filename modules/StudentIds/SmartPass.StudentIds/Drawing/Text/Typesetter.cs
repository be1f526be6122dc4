using SmartPass.StudentIds.Drawing.Fonts;

namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>Sets text into its place: it shrinks and wraps, and is never cut off. It remembers what it shaped, since the same words stand on every card of a school.</summary>
internal sealed class Typesetter
{
    private const int Remembered = 4096;

    // Where capitals end, in sizes of the letters: lines of different names begin at one height.
    private const float Capitals = 0.76f;
    private const float Leading = 1.12f;
    private const float Air = 0.1f;

    // Six points: below it a word is rather broken.
    private const float Readable = 2.1f;

    private readonly Dictionary<(string, FontWeight), ShapedLine> _shaped = [];

    public ShapedLine Shape(string text, FontWeight weight)
    {
        if (_shaped.TryGetValue((text, weight), out var known))
        {
            return known;
        }

        if (_shaped.Count >= Remembered)
        {
            _shaped.Clear();
        }

        return _shaped[(text, weight)] = Shaping.Shape(text, weight);
    }

    /// <summary>One line, as large as asked for or as fits.</summary>
    public TextBlock OneLine(string text, FontWeight weight, float width, float size)
    {
        var line = Shape(text, weight);
        return Block([line], Math.Min(size, line.Breadth > 0 ? width / line.Breadth : size));
    }

    /// <summary>One line where it can be large enough, else the best two. What is one long word is broken where it must be.</summary>
    /// <param name="text">What is set.</param>
    /// <param name="weight">How bold.</param>
    /// <param name="width">Of its place.</param>
    /// <param name="height">Of its place.</param>
    /// <param name="size">The largest size of the letters.</param>
    /// <param name="wrapBelow">The size below which two lines are tried.</param>
    /// <param name="middle">Where the text had best be broken; 0 for anywhere.</param>
    public TextBlock OneOrTwo(string text, FontWeight weight, float width, float height, float size, float wrapBelow, int middle = 0)
    {
        var one = Fit([Shape(text, weight)], width, height, size);
        if (one.Size >= wrapBelow)
        {
            return one;
        }

        var best = Best(one, text, weight, width, height, wrapBelow, Breaks.AtWords(text));
        if (middle > 0 && best.Lines.Count > 1 && Two(text, middle, weight, width, height, wrapBelow) is var parted && parted.Size >= best.Size * 0.8f)
        {
            // Between the given and the family name a break reads best, even if the letters become a little smaller.
            return parted;
        }

        return best.Size >= Readable ? best : Best(best, text, weight, width, height, wrapBelow, Breaks.Anywhere(text));
    }

    /// <summary>Lines that are kept, and wrapped where they are long, at the largest size at which all fit.</summary>
    public TextBlock Paragraphs(string text, FontWeight weight, float width, float height, float size)
    {
        var lines = text.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.Trim()).ToList();
        while (true)
        {
            var set = lines.SelectMany(line => Wrapped(line, weight, width / size)).ToList();
            var block = Block(set, size, 1.34f);
            if (block.Height <= height)
            {
                return block;
            }

            size *= 0.96f;
        }
    }

    private TextBlock Best(TextBlock than, string text, FontWeight weight, float width, float height, float size, IEnumerable<int> breaks) =>
        breaks.Select(at => Two(text, at, weight, width, height, size)).Prepend(than).MaxBy(block => block.Size)!;

    private TextBlock Two(string text, int at, FontWeight weight, float width, float height, float size) =>
        Fit([Shape(text[..at].TrimEnd(), weight), Shape(text[at..].TrimStart(), weight)], width, height, size);

    private static TextBlock Fit(IReadOnlyList<ShapedLine> lines, float width, float height, float size)
    {
        var unit = Block(lines, 1);
        var widest = lines.Max(line => line.Breadth);
        var tall = unit.Bottom + lines[^1].Below;
        return Block(lines, Math.Min(size, Math.Min(widest > 0 ? width / widest : size, tall > 0 ? height / tall : size)));
    }

    private static TextBlock Block(IReadOnlyList<ShapedLine> lines, float size, float leading = Leading)
    {
        var set = new List<(ShapedLine, float)>();
        var baseline = 0f;
        foreach (var (at, line) in lines.Index())
        {
            baseline += at == 0 ? Math.Max(Capitals, line.Above) : Math.Max(leading, lines[at - 1].Below + line.Above + Air);
            set.Add((line, baseline * size));
        }

        return new TextBlock(set, size, baseline * size);
    }

    private IEnumerable<ShapedLine> Wrapped(string line, FontWeight weight, float width)
    {
        while (Shape(line, weight) is var whole && whole.Breadth > width)
        {
            var at = Breaks.AtWords(line).LastOrDefault(at => Shape(line[..at].TrimEnd(), weight).Breadth <= width);
            at = at > 0 ? at : Breaks.Anywhere(line).LastOrDefault(at => Shape(line[..at], weight).Breadth <= width);
            if (at == 0)
            {
                break;
            }

            yield return Shape(line[..at].TrimEnd(), weight);
            line = line[at..].TrimStart();
        }

        yield return Shape(line, weight);
    }
}
