using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SmartPass.Platform.Pages;

/// <summary>A page that has no handler for what it is sent would be shown without ever having been read. It answers that it does not do this instead.</summary>
internal sealed class UnhandledFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var isGet = HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method);
        if (context.HandlerMethod is null && context.ActionDescriptor.HandlerMethods.Any(handler => !isGet || HttpMethods.IsGet(handler.HttpMethod)))
        {
            context.Result = new StatusCodeResult(isGet ? 404 : 405);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
