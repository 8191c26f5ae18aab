namespace Workflows;

/// <summary>What all Task states share, whatever they call. ASL: <c>"Type": "Task"</c>.</summary>
public abstract class CallAttribute : TransitionAttribute
{
    private protected CallAttribute()
    {
    }

    /// <summary>
    /// A pure method of the class, as <c>nameof(Method)</c>, that makes what the state gives on: from <c>(result)</c> or <c>(input, result)</c>. ASL: <c>Output</c>.
    /// </summary>
    /// <value>Default: the state gives on its result.</value>
    public string? Output { get; set; }

    /// <summary>
    /// How long one try may take, in seconds: 1 to 99,999,999. Then the token that the method takes is cancelled and the state fails with
    /// <c>States.Timeout</c>, whether or not the work has ended. ASL: <c>TimeoutSeconds</c>.
    /// </summary>
    /// <value>Default: not set.</value>
    public int TimeoutSeconds { get; set; }

    /// <summary>
    /// The member of the state's input that says how many seconds one try may take, as <c>nameof(Order.Limit)</c>, or a pure method of the class that computes it from
    /// the input. ASL: <c>TimeoutSeconds</c> as an expression.
    /// </summary>
    /// <value>Default: not set.</value>
    public string? TimeoutSecondsPath { get; set; }

    /// <summary>
    /// How long whoever has the task token, or the activity's worker, may be silent, in seconds: 1 to 99,999,999, and less than the timeout. Then the state fails with
    /// <c>States.Timeout</c>, which <c>States.HeartbeatTimeout</c> names too. ASL: <c>HeartbeatSeconds</c>.
    /// </summary>
    /// <value>Default: not set.</value>
    public int HeartbeatSeconds { get; set; }

    /// <summary>The member of the state's input, or the pure method of the class, that says <see cref="HeartbeatSeconds"/>. ASL: <c>HeartbeatSeconds</c> as an expression.</summary>
    /// <value>Default: not set.</value>
    public string? HeartbeatSecondsPath { get; set; }

    /// <summary>
    /// The role with which the state calls, for instance of another account: its ARN, which may have <c>${Placeholders}</c>, or a pure method of the class, as
    /// <c>nameof(Method)</c>, that makes the ARN of the input. Nothing in process. ASL: <c>Credentials.RoleArn</c>.
    /// </summary>
    /// <value>Default: the workflow's own role.</value>
    public string? Credentials { get; set; }
}
