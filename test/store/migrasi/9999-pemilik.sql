-- Tests only: lets a test act as the owner of the tables.
create function sebagai_pemilik(perintah text) returns void language plpgsql security definer as $$
begin
  execute perintah;
end
$$;
grant execute on function sebagai_pemilik(text) to lajur_app;
