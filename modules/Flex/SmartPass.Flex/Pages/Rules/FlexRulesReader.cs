using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Rules;

/// <summary>Reads the rules that hold at the school.</summary>
internal sealed class FlexRulesReader(FlexDb db, KnownFlexRules rules, CurrentSchool school)
{
    public Task<RuleSettings> Read(CancellationToken stop) => rules.Of(db, school.Id, stop);
}
