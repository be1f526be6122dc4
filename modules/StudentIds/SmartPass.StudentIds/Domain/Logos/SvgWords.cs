using System.Text.RegularExpressions;

namespace SmartPass.StudentIds.Domain.Logos;

/// <summary>What of SVG a logo is made of. All else is taken out where it shows nothing, and refused where the logo would look otherwise without it.</summary>
internal static partial class SvgWords
{
    public const string Space = "http://www.w3.org/2000/svg";

    public const string LinkSpace = "http://www.w3.org/1999/xlink";

    public static readonly IReadOnlySet<string> Elements = new HashSet<string>
    {
        "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "style",
    };

    /// <summary>They show nothing.</summary>
    public static readonly IReadOnlySet<string> Silent = new HashSet<string> { "title", "desc", "metadata" };

    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>
    {
        "id", "class", "style", "transform", "x", "y", "width", "height", "viewBox", "preserveAspectRatio", "version",
        "d", "points", "cx", "cy", "r", "rx", "ry", "x1", "y1", "x2", "y2", "fx", "fy", "pathLength",
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
        "opacity", "color", "display", "visibility", "clip-path", "clip-rule", "mask", "mask-type", "clipPathUnits", "maskUnits", "maskContentUnits",
        "offset", "stop-color", "stop-opacity", "gradientUnits", "gradientTransform", "spreadMethod", "href",
    };

    /// <summary>What a value refers to within the file.</summary>
    public static IEnumerable<string> Referred(string value) => Local().Matches(value).Select(match => match.Groups["id"].Value);

    /// <summary>Whether a value, or the text of a style sheet, reaches outside the file or could hide that it does.</summary>
    public static bool ReachesOut(string text) => Outside().IsMatch(Local().Replace(text, ""));

    /// <summary>Whether a style sheet clips or masks: it would say so of more elements than can be counted here.</summary>
    public static bool Clips(string sheet) => Clipping().IsMatch(sheet);

    // A backslash or a comment could take a word apart that is looked for; a dash pattern of tiny steps takes for ever.
    [GeneratedRegex(@"url|@|\\|/\*|expression|javascript|data:|://|dasharray", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();

    [GeneratedRegex(@"url\(\s*(?<quote>[""']?)#(?<id>[\w.:-]+)\k<quote>\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Local();

    [GeneratedRegex(@"clip-path|mask", RegexOptions.IgnoreCase)]
    private static partial Regex Clipping();
}
