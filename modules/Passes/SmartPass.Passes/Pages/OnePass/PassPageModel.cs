using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>The page of a pass as it answers: where something was refused it comes back with the reason at its field and all that was typed, and offers what may be done all the same.</summary>
internal abstract class PassPageModel(OnePassReader reader, CurrentSchool school, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PassId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>Rules to set aside, as the button "anyway" carries them.</summary>
    [BindProperty]
    public string? Overrides { get; set; }

    /// <summary>Why they are set aside, where one of them asks for it.</summary>
    [BindProperty, StringLength(RuleTable.LongestReason, ErrorMessage = "Say it shorter.")]
    public string? Why { get; set; }

    public OnePassView View { get; private set; } = null!;

    /// <summary>Where this page was opened from, or the screen of who looks.</summary>
    public Crumb Crumb => Crumb.From(Back, View.Links) ?? Crumb.Of(actor.Actor, View);

    public PassLinks Links => new(school);

    protected OnePassReader Reader => reader;

    protected School School => school.Required;

    protected IReadOnlyList<StartRule> ToSetAside => SetAside.Read(Overrides);

    protected async Task<IActionResult> Show(AnswerOutcome outcome, string field, Func<Task<string>> done, CancellationToken stop)
    {
        if (outcome is not AnswerOutcome.Refused refused)
        {
            return await this.Show(outcome, done, anyway: rules => Links.Anyway(Id, rules));
        }

        if (ToSetAside.Count > 0 && RuleTable.AskReason(refused.MayOverride) && string.IsNullOrWhiteSpace(Why))
        {
            Say(nameof(Why), "Say why, in a few words.");
        }

        Say(field, refused.Because);
        Offer(field, refused.MayOverride);
        return await Again(stop);
    }

    /// <summary>The form of a field offers to set rules aside.</summary>
    protected void Offer(string field, IReadOnlyList<StartRule> rules) =>
        ViewData[nameof(AnswerOutcome.Refused.MayOverride)] = new Anyway(field, SetAside.Written(rules), RuleTable.AskReason(rules));

    protected async Task<IActionResult> Again(CancellationToken stop) => await Look(stop) ?? this.Again();

    protected void Say(string field, string message)
    {
        // In place of what the binder may have said; what was typed stays.
        ModelState[field]?.Errors.Clear();
        ModelState.AddModelError(field, message);
    }

    /// <summary>Null when there is a pass to show.</summary>
    protected async Task<IActionResult?> Look(CancellationToken stop)
    {
        switch (await reader.Read(Id, stop))
        {
            case OnePass.Found found:
                View = found.View;
                return null;
            case OnePass.NotYours:
                return Forbid();
            default:
                return NotFound();
        }
    }
}

/// <summary>What the form of a field may send again, with the rules that then do not count.</summary>
/// <param name="Field">The field whose form was refused.</param>
/// <param name="Rules">The rules; empty where nothing may be set aside.</param>
/// <param name="AsksReason">Whether a reason is asked for.</param>
internal sealed record Anyway(string Field, string Rules, bool AsksReason);
