using SmartPass.Load.Serving;

namespace SmartPass.Load.Faults;

/// <summary>What a suite needs of the system's packages. Where it is missing and may be installed, it is.</summary>
internal static class Needed
{
    private const string AptGet = "/usr/bin/apt-get";

    /// <param name="package">Name of the Debian package.</param>
    /// <param name="find">Where it is; null where it is not.</param>
    /// <returns>Where it is; null, with the reason, where there is none.</returns>
    public static async Task<(string? Path, string WhyNot)> Find(string package, Func<string?> find)
    {
        if (find() is { } there)
        {
            return (there, "");
        }

        if (!Environment.IsPrivilegedProcess || !File.Exists(AptGet))
        {
            return (null, $"{package} is not here and may not be installed from here");
        }

        try
        {
            await Processes.Run(AptGet, "-q", "-o", "DPkg::Lock::Timeout=300", "update");
            await Processes.Run(AptGet, "-q", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends", package);
        }
        catch (InvalidOperationException failed)
        {
            return (null, $"{package} could not be installed: {failed.Message}");
        }

        return find() is { } installed ? (installed, "") : (null, $"{package} is installed and not found");
    }
}
