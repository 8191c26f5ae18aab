using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>The retries of one visit of a state, for generated code. It comes to life with the first failure.</summary>
/// <param name="retriers">The state's <c>Retry</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Retries(Retrier[] retriers)
{
    private readonly int[] _counts = new int[retriers.Length];

    /// <summary>How often the state was tried again.</summary>
    public int Count { get; private set; }

    /// <summary>Counts one more retry and tells how long to wait before it; null if there is none. The first entry that names the error decides.</summary>
    /// <param name="failure">Why the state failed.</param>
    public TimeSpan? Next(in StateFailure failure)
    {
        for (var i = 0; i < retriers.Length; i++)
        {
            if (!retriers[i].Matches(failure))
            {
                continue;
            }

            if (_counts[i] >= retriers[i].MaxAttempts)
            {
                return null;
            }

            Count++;
            return retriers[i].Delay(_counts[i]++);
        }

        return null;
    }
}
