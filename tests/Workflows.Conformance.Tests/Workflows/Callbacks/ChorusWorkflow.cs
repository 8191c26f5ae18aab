using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Callbacks;

/// <summary>Task tokens in iterations and branches: of code, of a service and of an activity.</summary>
[Workflow("chorus", StartAt = nameof(Rehearse))]
public sealed partial class ChorusWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Sing), Items = nameof(Song.Voices), MaxConcurrency = 2, Next = nameof(Perform)), ResultPath(nameof(Song.Notes))]
    [Retry("Noise", IntervalSeconds = 4, MaxAttempts = 1)]
    [Catch(nameof(Cancelled), "Hoarse", ResultPath = nameof(Song.Error))]
    static partial void Rehearse(Song song);

    [Task(End = true, HeartbeatSeconds = 10), Retry(Errors.HeartbeatTimeout, IntervalSeconds = 1, MaxAttempts = 1)]
    public Task Sing(Voice voice, TaskToken<string> token) => tasks.Ask(nameof(Sing), token, ("voice", voice));

    [Parallel(nameof(Solo), nameof(Play), Next = nameof(Done))]
    [Catch(nameof(Silence), Errors.Timeout)]
    static Evening Perform(Song song, string solo, Sound sound) => new(song.Name, song.Notes, solo, sound.Level);

    [ServiceTask(End = true, TimeoutSeconds = 30)]
    static Sns.Publish Solo(Song song, TaskToken<string> token) => new() { TopicArn = "arn:aws:sns:eu-west-1:1:solo", Message = $"{song.Name} {token.Value}" };

    [Activity<Sound>("play", End = true, HeartbeatSeconds = 5, TimeoutSeconds = 60)]
    static Song Play(Song song) => song;

    [Succeed]
    static Evening Done(Evening evening) => evening;

    [Succeed]
    static Evening Cancelled(Song song) => new($"{song.Name} {song.Error!.Error} {song.Error.Cause}", song.Notes, "", 0);

    [Fail("Silence")]
    static partial void Silence();

    public sealed record Song(string Name, Voice[] Voices, string[]? Notes, ErrorOutput? Error);

    public sealed record Voice(string Name);

    public sealed record Sound(int Level);

    public sealed record Evening(string Name, string[]? Notes, string Solo, int Level);
}
