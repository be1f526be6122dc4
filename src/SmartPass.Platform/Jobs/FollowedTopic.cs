using SmartPass.Platform.Live;

namespace SmartPass.Platform.Jobs;

/// <summary>The version of a topic that a sweep has followed to its end; none since the start of the process, so that it follows once at every start.</summary>
/// <typeparam name="TSweep">Whose memory this is.</typeparam>
public sealed class FollowedTopic<TSweep>(Topics topics)
{
    private long? _version;

    /// <summary>Runs the work where the topic has another version than the one followed last. The version is taken before the work reads: what comes meanwhile is followed next.</summary>
    public async Task Follow(string topic, Func<Task> work)
    {
        var version = topics.Version(topic);
        if (_version != version)
        {
            await work();
            _version = version;
        }
    }
}
