using System.Buffers.Binary;

namespace Workflows.Generated;

/// <summary>A run of a Distributed Map: its names, and those of its child executions.</summary>
internal sealed class MapRun
{
    private const string Arn = "arn:aws:states:local:000000000000";

    // As many child executions as AWS runs at once.
    private const int MostAtOnce = 10_000;

    private readonly MapRunSettings _settings;
    private readonly byte[] _id;
    private readonly WorkflowListener? _childListener;

    public MapRun(MapRunSettings settings, Guid? id = null)
    {
        _settings = settings;
        _id = (id ?? Guid.NewGuid()).ToByteArray();
        Tolerance = new FailureTolerance(settings.ToleratedFailureCount, settings.ToleratedFailurePercentage);
        MaxConcurrency = settings.MaxConcurrency switch
        {
            < 0 => throw new MapRunFailedException(ErrorNames.Runtime, "MaxConcurrency cannot be negative."),
            0 => MostAtOnce,
            var given => (int)Math.Min(given, MostAtOnce),
        };
        Workers = Math.Min(MaxConcurrency, settings.Options?.MaxDegreeOfParallelism switch
        {
            null or -1 => Environment.ProcessorCount,
            > 0 and var given => given,
            var given => throw new ArgumentOutOfRangeException(nameof(RunOptions.MaxDegreeOfParallelism), given, "MaxDegreeOfParallelism is -1 or positive."),
        });
        IsOnOneThread = settings.Options?.MaxDegreeOfParallelism == 1;
        Time = settings.Options?.TimeProvider ?? TimeProvider.System;
        Start = Time.GetUtcNow();
        _childListener = settings is { Observer: { } observer, Options.Listener: { ObservesChildExecutions: true } } ? new ChildListener(observer) : null;
    }

    public FailureTolerance Tolerance { get; }

    public int MaxConcurrency { get; }

    /// <summary>How many workers start children.</summary>
    public int Workers { get; }

    /// <summary>Whether there is but one worker, which begins on the caller's thread.</summary>
    public bool IsOnOneThread { get; }

    public TimeProvider Time { get; }

    public DateTimeOffset Start { get; }

    public string State => _settings.State;

    public string Workflow => _settings.Workflow;

    public bool IsExpress => _settings.IsExpress;

    public RunObserver? Observer => _settings.Observer;

    public RunOptions? Options => _settings.Options;

    public bool AreChildrenObserved => _childListener is not null;

    /// <summary>The run's UUID.</summary>
    public string Id => new Guid(_id).ToString();

    public string MapRunArn => $"{Arn}:mapRun:{Machine}:{Id}";

    public string StateMachineArn => $"{Arn}:stateMachine:{Machine}";

    /// <summary>The name of the machine of the children, as AWS has it.</summary>
    public string Machine => $"{Workflow}/{_settings.Label ?? State}";

    public string ExecutionArnOf(long child) => $"{Arn}:execution:{Machine}:{NameOf(child)}";

    /// <summary>A UUID that is the child's own, and need not be kept.</summary>
    public string NameOf(long child)
    {
        Span<byte> id = stackalloc byte[16];
        _id.CopyTo(id);

        // The last six bytes are random in every UUID of this version.
        var tail = id[8..];
        BinaryPrimitives.WriteInt64BigEndian(tail, BinaryPrimitives.ReadInt64BigEndian(tail) ^ ((child + 1) & 0xFFFF_FFFF_FFFF));
        return new Guid(id).ToString();
    }

    /// <summary>What an execution of a child runs with: what the Map's own does, but for the name and the listener.</summary>
    public RunOptions OptionsOf(long child) => (Options ?? new RunOptions()).OfExecution(NameOf(child), _childListener, progress: null);

    /// <summary>The failure of the state whose pure code threw.</summary>
    public MapRunFailedException OfEvaluation(Exception exception)
    {
        var failure = _settings.IsJsonPath ? ErrorNames.OfPath(State, exception) : ErrorNames.OfEvaluation(State, exception);
        return new MapRunFailedException(failure.Error!, failure.Cause!, exception);
    }
}
