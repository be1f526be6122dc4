using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain;

internal static class RankWords
{
    public static string InWords(this SignUpRank rank) => rank switch
    {
        SignUpRank.Placed => "placed at the cut-off",
        SignUpRank.OwnChoice => "own choice",
        SignUpRank.Requested => "requested by the host",
        SignUpRank.Required => "required by the host",
        _ => "assigned by an administrator",
    };
}
