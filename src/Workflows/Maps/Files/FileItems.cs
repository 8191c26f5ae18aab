namespace Workflows.Generated;

/// <summary>The items of one object after the other.</summary>
/// <param name="store">Where the objects are.</param>
/// <param name="files">The objects.</param>
/// <param name="format">What reads an object.</param>
/// <param name="isSingle">Whether there is but one object, so that its part is the part of all.</param>
internal sealed class FileItems<T>(IObjectStore? store, IAsyncEnumerable<SourceFile> files, ItemFormat<T> format, bool isSingle) : ItemSource<T>
{
    private IAsyncEnumerator<SourceFile>? _files;
    private ByteWindow? _window;
    private RecordReader<T>? _reader;
    private double _fraction = double.NaN;

    internal override bool IsText => format.IsText;

    internal override double? Fraction => Volatile.Read(ref _fraction) is var fraction && double.IsNaN(fraction) ? null : fraction;

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await CloseAsync().ConfigureAwait(false);
        if (_files is not null)
        {
            await _files.DisposeAsync().ConfigureAwait(false);
        }
    }

    internal override bool TryRead(out SourceItem<T> item)
    {
        item = default;
        return _reader?.TryRead(_window!, out item) is true;
    }

    internal override async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_window is { IsLast: false })
        {
            await _window.FillAsync(cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref _fraction, isSingle && _window.Fraction is { } fraction ? fraction : double.NaN);
            return true;
        }

        await CloseAsync().ConfigureAwait(false);
        _files ??= files.GetAsyncEnumerator(cancellationToken);
        if (!await _files.MoveNextAsync().ConfigureAwait(false))
        {
            return false;
        }

        var file = _files.Current;
        _reader = format.Open(file);
        _window = new ByteWindow(await FileContent.OpenAsync(StoreOf.Items(store), file, cancellationToken).ConfigureAwait(false));
        return true;
    }

    private ValueTask CloseAsync()
    {
        var window = _window;
        (_window, _reader) = (null, null);
        return window?.DisposeAsync() ?? default;
    }
}
