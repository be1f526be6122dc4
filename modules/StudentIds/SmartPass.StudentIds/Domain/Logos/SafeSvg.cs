using System.Xml;
using System.Xml.Linq;

namespace SmartPass.StudentIds.Domain.Logos;

/// <summary>Makes an SVG that someone uploaded safe to draw: what is drawn is written anew from a list of what a logo is made of. Nothing of the file itself is ever kept or served.</summary>
internal static class SafeSvg
{
    public const int LargestBytes = 512 * 1024;

    private const int MostElements = 5_000;
    private const int Deepest = 24;
    private const string ToPng = "Export the logo as PNG instead.";

    /// <summary>The safe text, or why it is refused and what to do.</summary>
    public static (string? Text, string? Fault) Read(byte[] file)
    {
        if (file.Length > LargestBytes)
        {
            return (null, $"The SVG is larger than {LargestBytes / 1024} KB, and no drawn logo is. {ToPng}");
        }

        try
        {
            var root = Load(file);
            if (root.Name != XName.Get("svg", SvgWords.Space))
            {
                return (null, "This is not an SVG picture. Choose a PNG, JPEG, WebP or SVG file.");
            }

            var safe = Keep(root);
            return SvgReferences.FaultOf(safe) is { } fault ? (null, fault) : (safe.ToString(SaveOptions.DisableFormatting), null);
        }
        catch (SvgRefusedException refused)
        {
            return (null, refused.Message);
        }
        catch (XmlException)
        {
            return (null, "The SVG cannot be read, or has a DOCTYPE, which could hide what it loads. Save it as plain SVG, or as PNG.");
        }
    }

    private static XElement Load(byte[] file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestBytes, MaxCharactersFromEntities = 1024, IgnoreComments = true, IgnoreProcessingInstructions = true,
        };
        // Looked through before it is taken into memory: depth is what a reader of trees would fall over.
        using (var looking = XmlReader.Create(new MemoryStream(file), settings))
        {
            var elements = 0;
            while (looking.Read())
            {
                if (looking.NodeType == XmlNodeType.Element && (++elements > MostElements || looking.Depth >= Deepest))
                {
                    throw new SvgRefusedException($"The SVG has too many parts, or too deep ones, for a logo. {ToPng}");
                }
            }
        }

        using var reader = XmlReader.Create(new MemoryStream(file), settings);
        return XDocument.Load(reader).Root!;
    }

    private static XElement Keep(XElement element)
    {
        var kept = new XElement(XName.Get(element.Name.LocalName, SvgWords.Space), element.Attributes().Select(Keep).OfType<XAttribute>());
        if (element.Name.LocalName == "style")
        {
            CheckSheet(element.Value);
            kept.Value = element.Value;
            return kept;
        }

        foreach (var child in element.Elements().Where(child => child.Name.NamespaceName == SvgWords.Space && !SvgWords.Silent.Contains(child.Name.LocalName)))
        {
            if (!SvgWords.Elements.Contains(child.Name.LocalName))
            {
                throw new SvgRefusedException(child.Name.LocalName is "text" or "tspan" or "textPath"
                    ? "The SVG has text, which looks otherwise where its font is missing. Turn the text into paths, or export the logo as PNG."
                    : $"The SVG holds “{child.Name.LocalName}”, which a logo here may not. {ToPng}");
            }

            kept.Add(Keep(child));
        }

        return kept;
    }

    private static XAttribute? Keep(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        if (attribute.IsNamespaceDeclaration || (attribute.Name.NamespaceName is not ("" or SvgWords.LinkSpace)))
        {
            return null;
        }

        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            throw new SvgRefusedException($"The SVG runs a script (“{name}”). {ToPng}");
        }

        if (name == "href")
        {
            return attribute.Value.StartsWith('#') ? new XAttribute(name, attribute.Value) : throw new SvgRefusedException($"The SVG loads something from elsewhere. Embed it as paths. {ToPng}");
        }

        if (attribute.Name.NamespaceName.Length > 0 || !SvgWords.Attributes.Contains(name))
        {
            return null;
        }

        return SvgWords.ReachesOut(attribute.Value) && name is not "id" ? throw new SvgRefusedException($"The SVG loads something from elsewhere, or could (“{name}”). {ToPng}") : new XAttribute(name, attribute.Value);
    }

    private static void CheckSheet(string sheet)
    {
        if (SvgWords.ReachesOut(sheet))
        {
            throw new SvgRefusedException($"A style sheet in the SVG loads something from elsewhere, or could. {ToPng}");
        }

        if (SvgWords.Clips(sheet))
        {
            throw new SvgRefusedException("A style sheet in the SVG clips or masks. Export it with presentation attributes, or as PNG.");
        }
    }
}

/// <summary>An SVG holds what a logo may not; the message says what to do.</summary>
internal sealed class SvgRefusedException(string message) : Exception(message);
