namespace Workflows.Lambda.Tests.Workflows;

/// <summary>Weighs what it is told.</summary>
public sealed class Scale : IScale
{
    public static Scale Instance { get; } = new();

    public Task<int?> WeighAsync(Parcel parcel, CancellationToken cancellationToken) => parcel.Id switch
    {
        "heavy" => throw new TooHeavyException("99 kg"),
        "lost" => throw new LostException("nowhere"),
        "broken" => throw new TaskFailedException("Scale.Broken", "spring"),
        "odd" => throw new TaskFailedException("TooHeavy", "heavy"),
        "late" => throw new TimeoutException("slow"),
        "slow" => Forever(cancellationToken),
        "void" => Task.FromResult<int?>(null),
        _ => Task.FromResult<int?>(parcel.Id.Length),
    };

    public Task ConfirmAsync(string id, string token) => token == "t-1" ? Task.CompletedTask : throw new InvalidOperationException(token);

    public void Reset()
    {
    }

    private static async Task<int?> Forever(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
