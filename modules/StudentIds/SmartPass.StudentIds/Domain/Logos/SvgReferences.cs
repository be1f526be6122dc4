using System.Xml.Linq;

namespace SmartPass.StudentIds.Domain.Logos;

/// <summary>Follows what the parts of an SVG refer to: a few lines that use each other ten times over would draw for ever.</summary>
internal sealed class SvgReferences
{
    private const int MostDrawn = 20_000;

    private readonly Dictionary<string, XElement> _byId = [];
    private readonly Dictionary<XElement, int> _sizes = [];
    private readonly HashSet<XElement> _open = [];

    private SvgReferences(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Attribute("id")?.Value is { } id)
            {
                _byId.TryAdd(id, element);
            }
        }
    }

    /// <summary>Why it would take too long to draw; null where it would not.</summary>
    public static string? FaultOf(XElement root)
    {
        try
        {
            return new SvgReferences(root).Size(root) > MostDrawn ? "The SVG draws its parts so many times over that no logo needs it. Export the logo as PNG instead." : null;
        }
        catch (SvgRefusedException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>How many parts are drawn for one, all that it refers to included.</summary>
    private int Size(XElement element)
    {
        if (_sizes.TryGetValue(element, out var known))
        {
            return known;
        }

        if (!_open.Add(element))
        {
            throw new SvgRefusedException("A part of the SVG refers to itself. Export the logo as PNG instead.");
        }

        var size = 1;
        foreach (var part in element.Elements().Concat(Referred(element)))
        {
            size = Math.Min(size + Size(part), MostDrawn + 1);
        }

        _open.Remove(element);
        return _sizes[element] = size;
    }

    private IEnumerable<XElement> Referred(XElement element) =>
        element.Attributes().SelectMany(attribute => attribute.Name == "href" ? [attribute.Value[1..]] : SvgWords.Referred(attribute.Value)).Select(id => _byId.GetValueOrDefault(id)).OfType<XElement>();
}
