namespace Workflows.Generated;

/// <summary>Keeps what the children give, in the order of the items. Children that failed are left out.</summary>
internal sealed class OutputArray<TInput, TOutput> : ChildResults<TInput, TOutput>
{
    private const int Length = 1024;

    private readonly List<Segment> _segments = [];
    private int _count;

    public override ValueTask SucceededAsync(in Child<TInput> child, TOutput output)
    {
        var (segment, place) = Math.DivRem(child.Index, Length);
        lock (_segments)
        {
            while (_segments.Count <= segment)
            {
                _segments.Add(new Segment());
            }

            var kept = _segments[(int)segment];
            kept.Outputs[place] = output;
            kept.IsThere[place] = true;
            _count++;
        }

        return default;
    }

    /// <summary>The outputs, after the run.</summary>
    public TOutput[] ToArray()
    {
        lock (_segments)
        {
            var outputs = _count == 0 ? [] : new TOutput[_count];
            var next = 0;
            foreach (var segment in _segments)
            {
                for (var i = 0; i < Length; i++)
                {
                    if (segment.IsThere[i])
                    {
                        outputs[next++] = segment.Outputs[i];
                    }
                }
            }

            return outputs;
        }
    }

    private sealed class Segment
    {
        public TOutput[] Outputs { get; } = new TOutput[Length];

        public bool[] IsThere { get; } = new bool[Length];
    }
}
