-- What people write is kept in Unicode NFC, so that one name is one text whatever keyboard it was typed on. Needs a
-- database in UTF-8.

update edition set name = normalize(name), venue = normalize(venue)
 where name is not normalized or venue is not normalized;
update matchmaking_session set name = normalize(name) where name is not normalized;
update account set name = normalize(name) where name is not normalized;
insert into participant_certificate (participant_id, certificate)
    select participant_id, normalize(certificate) from participant_certificate where certificate is not normalized
    on conflict on constraint participant_certificate_pk do nothing;
delete from participant_certificate where certificate is not normalized;

alter table edition
    add constraint edition_text_nfc check (name is normalized and venue is normalized);
alter table matchmaking_session
    add constraint matchmaking_session_text_nfc check (name is normalized);
alter table company
    add constraint company_text_nfc check (name is normalized and province is normalized and group_name is normalized
                                           and kind is normalized and website is normalized and about is normalized);
alter table account
    add constraint account_text_nfc check (name is normalized);
alter table api_token
    add constraint api_token_text_nfc check (name is normalized);
alter table participant
    add constraint participant_text_nfc check (interests is normalized and status_reason is normalized);
alter table product
    add constraint product_text_nfc check (name is normalized);
alter table participant_certificate
    add constraint participant_certificate_text_nfc check (certificate is normalized);
alter table meeting_request
    add constraint meeting_request_text_nfc check (note is normalized and answer is normalized);
