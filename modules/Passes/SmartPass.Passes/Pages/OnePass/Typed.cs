using Microsoft.AspNetCore.Mvc.ViewFeatures;
using SmartPass.Passes.Acts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>What was typed into a field, and what was said about it, for the form to show again.</summary>
internal sealed class Typed(ViewDataDictionary data)
{
    public string? Value(string field) => data.ModelState.TryGetValue(field, out var entry) ? entry.AttemptedValue : null;

    public string? Error(string field) => data.ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    public string? Invalid(string field) => Error(field) is null ? null : "true";

    /// <summary>The rules that may be set aside where the form of this field was refused.</summary>
    public Anyway? Anyway(string field) => data[nameof(AnswerOutcome.Refused.MayOverride)] is Anyway { Rules.Length: > 0 } anyway && anyway.Field == field ? anyway : null;
}
