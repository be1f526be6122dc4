using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;

namespace SmartPass.Web.Pages;

/// <summary>What anyone sees instead of a page that cannot be shown: what happened and what to do next, nothing of the inside.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    /// <summary>The page of this site whose form was out of date.</summary>
    public string? CameFrom => Status == 400 && Request.GetTypedHeaders().Referer is { IsAbsoluteUri: true } referer && referer.Authority == Request.Host.Value ? referer.PathAndQuery : null;

    public string Heading => Status switch
    {
        400 => "That page was out of date",
        403 => "You can't open this page",
        404 => "There is nothing here",
        405 => "That did not work",
        413 => "That file is too large",
        429 => "That was a little fast",
        503 => "This was not confirmed",
        507 => "This was not saved",
        _ => "Something went wrong",
    };

    public string WhatNext => Status switch
    {
        400 => "It was open for too long, or was sent twice. Nothing was changed by this try. Open the page again and repeat it.",
        403 => "Your account does not have the right to do this. If you need it, ask an administrator of your school.",
        404 => "The address may be wrong, or what was here is gone.",
        405 => "Open the page again from the start.",
        413 => "Choose a smaller file, then send it again. Nothing was changed.",
        429 => "Wait a minute, then try again.",
        503 or 507 => UnsavedAnswers.WhatNext(Status),
        _ => "The mistake is ours and has been written down. Nothing was left half done. Please try again.",
    };
}
