using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using SmartPass.StudentIds.Drawing.Fonts;

namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>Cuts a line into stretches, in the order in which the eye meets them.</summary>
internal static class Stretches
{
    private static readonly UnicodeFunctions Unicode = UnicodeFunctions.Default;

    public static IReadOnlyList<Stretch> Of(string text, FontWeight weight)
    {
        string[] elements = [.. FontShelf.Elements(text)];
        var scripts = Scripts(elements);
        var fonts = Fonts(elements, FontShelf.For(text, weight));
        var levels = Levels.Of(elements, [.. elements.Select(WayOf)]);
        return InOrderOfSight(Joined(elements, fonts, scripts, levels));
    }

    private static List<Stretch> Joined(string[] elements, FontFile[] fonts, Script[] scripts, int[] levels)
    {
        var joined = new List<Stretch>();
        var start = 0;
        for (var at = 0; at < elements.Length; at++)
        {
            var length = elements[at].Length;
            if (joined.LastOrDefault() is { } last && last.Font == fonts[at] && last.Script == scripts[at] && last.Level == levels[at])
            {
                joined[^1] = last with { Length = last.Length + length };
            }
            else
            {
                joined.Add(new Stretch(start, length, fonts[at], scripts[at], levels[at]));
            }

            start += length;
        }

        return joined;
    }

    // Rule L2: from the highest level down, whatever is at least that high is turned round.
    private static List<Stretch> InOrderOfSight(List<Stretch> stretches)
    {
        for (var level = stretches.Select(stretch => stretch.Level).DefaultIfEmpty().Max(); level > 0; level--)
        {
            for (var at = 0; at < stretches.Count; at++)
            {
                var count = stretches.Skip(at).TakeWhile(stretch => stretch.Level >= level).Count();
                if (count > 0)
                {
                    stretches.Reverse(at, count);
                    at += count;
                }
            }
        }

        return stretches;
    }

    // Spaces and signs keep to the font before them, so that a name in one script is one stretch.
    private static FontFile[] Fonts(string[] elements, IReadOnlyList<Lazy<FontFile>> shelf)
    {
        var fonts = new FontFile[elements.Length];
        for (var at = 0; at < elements.Length; at++)
        {
            fonts[at] = at > 0 && IsCommon(elements[at]) && !char.IsDigit(elements[at], 0) && fonts[at - 1].Has(elements[at])
                ? fonts[at - 1]
                : FontShelf.Of(elements[at], shelf) ?? FontShelf.Of(elements[at][..1], shelf) ?? shelf[0].Value;
        }

        return fonts;
    }

    private static Script[] Scripts(string[] elements)
    {
        var scripts = elements.Select(ScriptOf).ToArray();
        var last = scripts.FirstOrDefault(script => script != Script.Common, Script.Latin);
        for (var at = 0; at < scripts.Length; at++)
        {
            last = scripts[at] == Script.Common ? last : scripts[at];
            scripts[at] = last;
        }

        return scripts;
    }

    private static bool IsCommon(string element) => ScriptOf(element) == Script.Common;

    private static Script ScriptOf(string element)
    {
        var script = Unicode.GetScript((uint)Rune.GetRuneAt(element, 0).Value);
        return script == Script.Inherited || script == Script.Unknown ? Script.Common : script;
    }

    public static Way WayOf(string element)
    {
        var rune = Rune.GetRuneAt(element, 0);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => Way.Number,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber =>
                ScriptOf(element).HorizontalDirection == HarfBuzzSharp.Direction.RightToLeft ? Way.RightToLeft : Way.LeftToRight,
            _ when rune.Value == 0x200E => Way.LeftToRight,
            _ when rune.Value is 0x200F or 0x061C => Way.RightToLeft,
            _ => Way.Neutral,
        };
    }
}
