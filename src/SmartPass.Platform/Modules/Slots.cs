using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SmartPass.Platform.Modules;

/// <summary>A part that a module adds to another's screen. The screen's owner declares the slot in its Contracts.</summary>
public interface ISlotPart<in TSlot>
{
    int Order { get; }

    /// <summary>Path of the partial that shows it.</summary>
    string Partial { get; }

    /// <summary>The partial's model; null leaves the part out.</summary>
    Task<object?> Model(TSlot slot, CancellationToken stop);
}

/// <summary>Renders all parts of a slot in their order: <c>&lt;slot-parts for="@slot" /&gt;</c>. A part that fails is logged and left out: one module's trouble does not take another's screen away.</summary>
[HtmlTargetElement("slot-parts", Attributes = "for")]
public sealed partial class SlotPartsTagHelper(IHtmlHelper html, IServiceProvider services, ILogger<SlotPartsTagHelper> log) : TagHelper
{
    public required object For { get; set; }

    [Microsoft.AspNetCore.Mvc.ViewFeatures.ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        ((IViewContextAware)html).Contextualize(ViewContext);
        var rendering = typeof(SlotPartsTagHelper).GetMethod(nameof(Render), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(For.GetType());
        await (Task)rendering.Invoke(this, [For, output])!;
    }

    private async Task Render<TSlot>(TSlot slot, TagHelperOutput output)
    {
        foreach (var part in services.GetServices<ISlotPart<TSlot>>().OrderBy(part => part.Order))
        {
            try
            {
                if (await part.Model(slot, ViewContext.HttpContext.RequestAborted) is { } model)
                {
                    output.Content.AppendHtml(await html.PartialAsync(part.Partial, model, null));
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                PartFailed(log, failure, part.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "{Part} could not be shown")]
    private static partial void PartFailed(ILogger log, Exception failure, string part);
}
