namespace Workflows.Benchmarks.R5;

/// <summary>The limit: the same steps as a loop over a switch, synchronous, on values that are never on the heap.</summary>
internal static class R5Limit
{
    private enum Step
    {
        Add,
        IsBig,
        Mark,
        Double,
        Done,
    }

    public static int Run(int value)
    {
        var step = Step.Add;
        while (true)
        {
            switch (step)
            {
                case Step.Add:
                    value += 7;
                    step = Step.IsBig;
                    break;
                case Step.IsBig:
                    step = value > 10 ? Step.Mark : throw new InvalidOperationException("The sum is ten or less.");
                    break;
                case Step.Mark:
                    step = Step.Double;
                    break;
                case Step.Double:
                    value *= 2;
                    step = Step.Done;
                    break;
                case Step.Done:
                    return value;
            }
        }
    }
}
